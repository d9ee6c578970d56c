-- The built-in authorization server. Nothing here signs anybody in for whoever reads it: passwords are hashed (Argon2id),
-- machine-made secrets and tokens are kept as SHA-256 or sealed under a key outside the database.

CREATE TABLE account (
    staff_id        BINARY(16)   NOT NULL PRIMARY KEY,
    username        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    password_hash   VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    failed_attempts INT          NOT NULL DEFAULT 0,
    locked_until    DATETIME(6)  NULL,
    FOREIGN KEY (staff_id) REFERENCES staff (id)
);

-- secret_hash: 64 hexadecimal digits.
CREATE TABLE machine_client (
    staff_id    BINARY(16)   NOT NULL PRIMARY KEY,
    client_id   VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    secret_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    FOREIGN KEY (staff_id) REFERENCES staff (id)
);

-- One row.
CREATE TABLE signing_key (
    slot    TINYINT NOT NULL PRIMARY KEY,
    content BLOB    NOT NULL,
    CHECK (slot = 1)
);

-- What was granted to a client in somebody's name. Found by the hash of a code or token; session_hash names the sign-in
-- session it came from; version stops two from using one refresh token at once.
CREATE TABLE granted_authorization (
    id           VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    client_id    VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    staff_id     BINARY(16)   NOT NULL,
    session_hash VARCHAR(43)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    code_hash    BINARY(32)   NULL UNIQUE,
    access_hash  BINARY(32)   NULL UNIQUE,
    refresh_hash BINARY(32)   NULL UNIQUE,
    version      INT          NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    content      MEDIUMBLOB   NOT NULL,
    FOREIGN KEY (staff_id) REFERENCES staff (id),
    INDEX granted_authorization_by_session (session_hash),
    INDEX granted_authorization_by_expiry (expires_at)
);

-- One row at most: the link that makes the first administrator.
CREATE TABLE first_administrator_link (
    slot       TINYINT     NOT NULL PRIMARY KEY,
    token_hash BINARY(32)  NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    CHECK (slot = 1)
);
