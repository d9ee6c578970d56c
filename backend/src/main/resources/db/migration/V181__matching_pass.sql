-- How far the register was looked through with each version of the weights: files in the order of their ids, which grow with time.
CREATE TABLE matching_pass (
    weights_version INT NOT NULL,
    examined_until BINARY(16) NOT NULL,
    examined INT NOT NULL,
    pairs_found INT NOT NULL,
    started_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (weights_version)
);
