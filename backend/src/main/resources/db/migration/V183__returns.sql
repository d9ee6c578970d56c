-- A return after a declared departure is a fact of its own kind: it was told as an arrival that enters the stock.
UPDATE fact SET kind = 'RETURN' WHERE kind = 'ARRIVAL' AND stock_change <> 0;
