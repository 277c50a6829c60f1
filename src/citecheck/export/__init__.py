"""Items to BibTeX, BibLaTeX, CSL-JSON and RIS; the mappings are tables read in both directions."""
