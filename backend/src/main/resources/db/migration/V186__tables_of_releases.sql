-- Which tables a release holds, those without anybody in them too: what the plan was, and what was agreed on, when it was prepared.
CREATE TABLE statistics_release_table (
    release_id BINARY(16) NOT NULL,
    measure VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    combination VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (release_id, measure, combination),
    FOREIGN KEY (release_id) REFERENCES statistics_release (id)
);

-- Releases made before: the configured plan was the same for each measure of a kind of period, and by offices apart. What counts
-- somebody in any release of the kind tells it; tables that were agreed on are told by the requests.
INSERT INTO statistics_release_table (release_id, measure, combination)
SELECT made.id, measures.measure, planned.combination
FROM statistics_release AS made
JOIN (
    SELECT DISTINCT counted.granularity, cell.combination
    FROM (SELECT DISTINCT release_id, combination FROM statistics_cell) AS cell
    JOIN statistics_release AS counted ON counted.id = cell.release_id
    WHERE cell.combination <> 'OFFICE' AND NOT EXISTS (
        SELECT 1 FROM statistics_table_request AS request
        WHERE request.granularity = counted.granularity AND request.combination = cell.combination)
) AS planned ON planned.granularity = made.granularity
JOIN (
    SELECT 'ARRIVALS' AS measure UNION ALL SELECT 'REGISTRATIONS' UNION ALL SELECT 'RESIDENCE_GRANTED'
    UNION ALL SELECT 'RESIDENCE_RENEWED' UNION ALL SELECT 'RESIDENCE_REFUSED' UNION ALL SELECT 'GROUND_CHANGES'
    UNION ALL SELECT 'DEPARTURES' UNION ALL SELECT 'PRESUMED_DEPARTURES' UNION ALL SELECT 'STOCK'
) AS measures;

INSERT INTO statistics_release_table (release_id, measure, combination)
SELECT made.id, of_offices.measure, of_offices.combination
FROM statistics_release AS made
JOIN (
    SELECT 'REGISTRATIONS' AS measure, 'OFFICE' AS combination
    UNION ALL SELECT 'INCOMPLETE_FILES', 'OFFICE'
    UNION ALL SELECT 'INCOMPLETE_FILES', ''
) AS of_offices;

INSERT IGNORE INTO statistics_release_table (release_id, measure, combination)
SELECT agreed.release_id, request.measure, request.combination
FROM statistics_release_agreed AS agreed
JOIN statistics_table_request AS request ON request.id = agreed.request_id;

DROP TABLE statistics_release_agreed;
