"""Mass numbers of the isotopes that prose writes ("¹⁴C", "<sup>18</sup>F"), so that they are neither notes nor citations.

Source: the IUPAC table of isotopic compositions (stable isotopes) and the radionuclides of dating, tracing, medicine and fallout.
"""

from __future__ import annotations

import re

_MASSES = """
H 1 2 3; He 3 4; Li 6 7; Be 7 9 10; B 10 11; C 11 12 13 14; N 13 14 15; O 15 16 17 18; F 18 19; Ne 20 21 22; Na 22 23 24; Mg 24 25 26;
Al 26 27; Si 28 29 30; P 31 32 33; S 32 33 34 35 36; Cl 35 36 37; Ar 36 38 39 40; K 39 40 41; Ca 40 41 42 43 44 45 46 47 48; Cr 50 51 52 53 54;
Mn 52 53 54 55; Fe 52 54 55 56 57 58 59; Co 56 57 58 59 60; Ni 58 59 60 61 62 63 64; Cu 60 61 62 63 64 65 67; Zn 62 64 65 66 67 68 70;
Ga 66 67 68 69 71; Ge 68 70 72 73 74 76; As 72 73 74 75 76; Se 74 75 76 77 78 79 80 82; Br 76 77 79 81 82; Kr 78 80 81 82 83 84 85 86;
Rb 82 83 85 87; Sr 82 84 85 86 87 88 89 90; Y 86 88 89 90 91; Zr 89 90 91 92 93 94 95 96; Nb 93 95; Mo 92 94 95 96 97 98 99 100;
Tc 94 99; Ru 96 98 99 100 101 102 103 104 106; Rh 103 105; Pd 103 106 108; Ag 107 108 109 110 111; Cd 106 109 110 111 112 113 114 116; In 111 113 114 115;
Sn 112 117 118 119 120 122 124; Sb 121 122 123 124 125; Te 123 125 126 128 129 130 132; I 123 124 125 127 129 131 133; Xe 124 127 129 131 132 133 134 135 136;
Cs 131 133 134 135 137; Ba 130 133 134 135 136 137 138 140; La 138 139 140; Ce 140 141 142 144; Nd 142 143 144 145 146 148 150; Pm 147; Sm 147 149 152 153 154;
Eu 151 152 153 154 155; Gd 152 153 154 155 156 157 158 160; Tb 149 152 155 159 161; Ho 163 165 166; Er 166 167 168; Yb 169 171 173 174; Lu 175 176 177;
Hf 176 177 178 180; Ta 180 181 182; W 182 183 184 186 187 188; Re 185 186 187 188; Os 184 186 187 188 189 190 192; Ir 191 192 193; Pt 190 194 195 196 198;
Au 195 197 198 199; Hg 197 198 199 200 201 202 203 204; Tl 201 203 204 205; Pb 202 203 204 206 207 208 210 212 214; Bi 207 209 210 212 213 214; Po 208 209 210 214 218;
At 211; Rn 219 220 222; Ra 223 224 225 226 228; Ac 225 227; Th 227 228 229 230 232 234; Pa 231 233 234; U 232 233 234 235 236 238; Np 237 239;
Pu 236 238 239 240 241 242 244; Am 241 243; Cm 242 243 244 248; Cf 249 252
"""
ISOTOPES = frozenset((symbol, int(mass)) for row in _MASSES.split(";") for symbol, *masses in [row.split()] for mass in masses)
_SYMBOL = re.compile(r"([A-Z][a-z]?)(?![a-z])")


def is_isotope(text: str, number: str, end: int) -> bool:
    """Whether ``number``, which ends at ``end``, is the mass of the element whose symbol follows directly."""
    symbol = _SYMBOL.match(text, end)
    return symbol is not None and number.isdecimal() and (symbol[1], int(number)) in ISOTOPES
