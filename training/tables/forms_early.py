"""Forms that some entries of every list have, in any language: articles ahead of print, works in repositories, who translated and which edition in brackets behind
the title, a whole issue of a journal as a series, later printings, bodies with their acronym or their state and among people. As `training.tables.forms` explains.
"""

from __future__ import annotations

from collections.abc import Mapping

from training.tables import Words, lines, listed

EARLY: Mapping[str, Words] = {
    "ahead": listed(
        "Advance online publication; Advance online publication; Online first; OnlineFirst; Online First; Early View; Article in press; Epub ahead of print; Published online {date}; First online; Ahead of print; Latest articles; E-pub ahead of print"
    ),
    "coming": listed("in press; In press; forthcoming; Forthcoming; in Druck; im Druck; im Erscheinen; accepted; to appear; i. E."),
    "link": lines("3*<DOI>https://doi.org/{doi}</DOI>\n2*<DOI>doi:{doi}</DOI>\n<DOI>DOI: {doi}</DOI>\n<URL>{url}</URL>"),
    "ahead-form": lines(
        """
        4*{A}{d}{T}. {J}. <note>{ahead}</note>. {link}
        2*{A}{d}{T}. {J},~<note>{ahead}</note>. {link}
        {A}{d}{T}. {J} <note>({ahead})</note>. {link}
        2*{A}{d}{T}. {J},~<note>{ahead}</note>,~<page>{span}</page>. {link}
        {A}{d}{T}. <note>{ahead}</note>. {J}. {link}
        2*{A}{d}{T}. {J}. {link}
        2*{A} <issued>({coming})</issued>. {T}. {J}{end}
        {A} <issued>({coming})</issued>: {T}. {J}{end}
        {A}. <issued>{coming}</issued>. {Q}. {J}{end}
        {A},~{Q},~{J},~<issued>{coming}</issued>{end}
        """
    ),
    "depot": listed(
        "Zenodo; Zenodo; Figshare; figshare; Dryad; Dryad Digital Repository; Harvard Dataverse; OSF; OSF Preprints; SocArXiv; PsyArXiv; SSRN; HAL; GESIS Datenarchiv, Köln; UK Data Service; ICPSR; PANGAEA; GitHub; Apollo"
    ),
    "deposited": lines(
        """
        4*{who}{d}{T}{t}<publisher>{depot}</publisher>. {link}
        2*{who}{d}{T} <genre>[Data set]</genre>{t}<publisher>{depot}</publisher>. {link}
        {who}{d}{T} <edition>(Version {small}.{small})</edition>{t}<publisher>{depot}</publisher>. {link}
        2*{who}{d}{T}{t}<publisher>{body}</publisher>. {link}
        """
    ),
    "bracketed": lines(
        """
        3*{A}{d}{B} <translator>({natural}, Trans.)</translator>. {imp}{end}
        2*{A}{d}{B} <translator>({natural}, Trans.)</translator> <edition>({newer})</edition>. {imp}{end}
        2*{A}{d}{B} <edition>({newer})</edition> <translator>({natural}, Trans.)</translator>. {imp}{end}
        2*{A}{d}{B} <editor>({natural}, Ed.)</editor>. {imp}{end}
        {A}{d}{B} <editor>({natural} &amp; {natural}, Eds.)</editor> <translator>({natural}, Trans.)</translator>. {imp}{end}
        {A}{d}{B} <translator>({natural}, Trans.)</translator>. {imp}. <note>(Original work published {old-year})</note>
        {A} <issued>({old-year}/{year})</issued>. {B} <translator>({natural}, Trans.)</translator>. {imp}{end}
        {A}{d}{B} <edition>({newer})</edition>. {imp}. <note>(Original work published {old-year})</note>
        """
    ),
    "newer": listed(
        "Rev. ed.; Rev. edn; 2nd ed.; 3rd rev. ed.; 2nd edn.; Revised ed.; Expanded ed.; 4th ed.; Updated ed.; 2. Aufl.; New ed."
    ),
    "whole-issue": lines(
        """
        3*{A}{d}{T}{t}<page>S. {span}</page> <editor>in: {natural} (Hg.)</editor>,~<container-title>{edited}</container-title>. <collection-title>{special} {small} der {journal}</collection-title>. {imp}{end}
        2*{A}{d}{T}{t}<page>S. {span}</page> <editor>in: {natural} (Hrsg.)</editor>: <container-title>{edited}</container-title>. <collection-title>{journal} {special} {small}</collection-title>. {imp}{end}
        2*<editor>{editors}</editor>{d}{B}. <collection-title>{special} {small} der {journal}</collection-title>. {imp}{end}
        {A}{d}{T}{t}<editor>In {editors}</editor>,~<container-title>{edited}</container-title> <collection-title>(Special issue of {journal})</collection-title>,~<page>{pages}</page>{t}{imp}{end}
        {A}{d}{T}{t}<page>Pp. {span}</page> <container-title>in {edited}</container-title>,~<editor>edited by {natural}</editor>{t}{imp}{end}
        2*{A}{d}{Q},~<page>pp. {span}</page> <editor>in {natural} (eds)</editor> <container-title>{edited}</container-title>. {imp}{end}
        {A}{d}{Q}. <page>Pp. {span}</page> <container-title>in {edited}</container-title>,~<editor>edited by {natural} and {natural}</editor>. {imp}{end}
        """
    ),
    "special": listed("Sonderheft; Sonderheft; Sonderband; Beiheft; Themenheft"),
    "printed": lines(
        """
        2*{A}{d}{B}. <edition>{small}. print</edition>. {imp}{end}
        {A}{d}{B},~<edition>{small}th printing</edition>. {imp}{end}
        {A}{s}{B},~<edition>{small}. Aufl.</edition>,~{impy}{end}
        """
    ),
    "realm": listed(
        "Brasil; BRASIL; México; Portugal; Colombia; España; France; Italia; Kenya; India; Canada; United States; Great Britain; Deutschland; Chile; Perú; Argentina; Moçambique; Ghana; Österreich"
    ),
    "bodies": lines(
        """
        3*<author>{acronym} - {body}</author>
        2*<author>{acronym} – {body}</author>
        2*<author>{body} ({acronym})</author>
        2*<author>{body} - {acronym}</author>
        2*<author>{realm}. {body}</author>
        <author>{realm}, {body}</author>
        <author>{body}, {body}</author>
        """
    ),
    "several-bodies": lines(
        """
        2*{bodies}{d}{R}{t}{imp}{end}
        {bodies}{s}{R}{t}{pl}~{y}{end}
        2*{bodies}. {R} <note>{online}</note>. {pl}:~<publisher>{body}</publisher>; {y}{end}
        {bodies}{d}{R}{t}{src}
        <author>{author}, {author}, The {family} {team}, {author}, &amp; {author}</author>{d}{T}. {J},~<volume>{n}</volume>,~<page>{span}</page>{end}
        <author>{authors}, for the {family} {team}</author>{d}{T}. {J},~<volume>{n}</volume>,~<page>{span}</page>{end}
        """
    ),
    "team": listed("Team; Group; Study Group; Consortium; Collaboration; Research Team; Working Group; Network; Investigators"),
    "early": lines("4*{several-bodies}\n4*{ahead-form}\n3*{deposited}\n3*{bracketed}\n3*{whole-issue}\n{printed}"),
}
