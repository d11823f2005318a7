"""The warehouse: the tables' one declaration, the DuckLake store, and the SQL views and macros."""
