CREATE TABLE items (
    id    INTEGER PRIMARY KEY,
    name  TEXT    NOT NULL,
    price INTEGER NOT NULL,
    stock INTEGER NOT NULL CHECK (stock >= 0)
) STRICT;

CREATE TABLE orders (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    item   INTEGER NOT NULL REFERENCES items,
    amount INTEGER NOT NULL CHECK (amount > 0),
    paid   INTEGER NOT NULL DEFAULT FALSE
) STRICT;

INSERT INTO items (id, name, price, stock) VALUES
    (1, 'Teapot', 2900, 3),
    (2, 'Cup', 900, 24),
    (3, 'Green tea', 450, 100);

PRAGMA user_version = 1;
