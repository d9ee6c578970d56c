-- What was recorded before that moment is in a release. Until now it was that of its preparation.
ALTER TABLE statistics_release ADD COLUMN recorded_before DATETIME(6) NULL;
UPDATE statistics_release SET recorded_before = prepared_at;
ALTER TABLE statistics_release MODIFY COLUMN recorded_before DATETIME(6) NOT NULL;
