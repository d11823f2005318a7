"""Event files of others, UCDP's and ACLED's: their headers, how they are read, and what keeps a row out."""
