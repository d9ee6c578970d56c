-- The trail is read newest first by office, purpose, action or time alone as well as by file or person.
CREATE INDEX trail_by_office ON trail (office_code, at);
CREATE INDEX trail_by_purpose ON trail (purpose, at);
CREATE INDEX trail_by_action ON trail (action, at);
CREATE INDEX trail_by_time ON trail (at);
