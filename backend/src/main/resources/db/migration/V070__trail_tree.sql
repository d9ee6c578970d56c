-- The leaves of the Merkle tree over the trail, in the order in which the sequencer came upon the rows. Leaves are added, never
-- changed or taken away. No foreign key: what somebody took away from the trail is told by the tree, not hindered here.
CREATE TABLE trail_leaf (
    seq BIGINT NOT NULL,
    trail_id BINARY(16) NOT NULL,
    hash BINARY(32) NOT NULL,
    PRIMARY KEY (seq),
    UNIQUE KEY one_leaf_for_each_row (trail_id)
);

-- Whoever holds the row's lock sequences: one of all machines, and nobody once its connection is gone.
CREATE TABLE trail_sequencer (
    id TINYINT NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO trail_sequencer (id)
VALUES (1);
