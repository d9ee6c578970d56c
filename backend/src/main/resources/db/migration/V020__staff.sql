-- Everybody who may call the API. issuer and subject bind a token to a row and are compared byte by byte; what somebody may
-- do stands in staff_role and nowhere in the token. A row stays when its owner leaves: what they did bears their id.
CREATE TABLE staff (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    issuer       VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject      VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind         VARCHAR(8)   NOT NULL,
    display_name VARCHAR(120) NOT NULL,
    office_code  CHAR(4)      NULL,
    language     CHAR(2)      NULL,
    active       BOOLEAN      NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    UNIQUE (issuer, subject),
    FOREIGN KEY (office_code) REFERENCES office (code),
    CHECK (kind IN ('HUMAN', 'MACHINE')),
    CHECK (language IN ('ar', 'fr', 'en'))
);

CREATE TABLE staff_role (
    staff_id BINARY(16)  NOT NULL,
    role     VARCHAR(16) NOT NULL,
    PRIMARY KEY (staff_id, role),
    FOREIGN KEY (staff_id) REFERENCES staff (id),
    CHECK (role IN ('OFFICER', 'SUPERVISOR', 'ADMINISTRATOR', 'OBSERVATORY', 'AUDITOR', 'INSPECTOR', 'VERIFIER'))
);
