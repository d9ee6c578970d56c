-- A demonstration's synthetic population: one row, made with its first persons. A register in use never has one.
CREATE TABLE synthetic_population (
    id TINYINT NOT NULL,
    seed BIGINT NOT NULL,
    begins_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    persons INT NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 1)
);
