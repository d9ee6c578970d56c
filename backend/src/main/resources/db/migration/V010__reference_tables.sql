-- Tables of reference data. Each list has its own migration, which names its source and how official it is.
-- Names are given in Arabic, French and English; codes are stable and never reused.

CREATE TABLE country (
    alpha3           CHAR(3)      NOT NULL PRIMARY KEY,
    alpha2           CHAR(2)      NOT NULL UNIQUE,
    numeric3         CHAR(3)      NOT NULL UNIQUE,
    m49_region       CHAR(3)      NULL,
    m49_subregion    CHAR(3)      NULL,
    m49_intermediate CHAR(3)      NULL,
    name_ar          VARCHAR(120) NOT NULL,
    name_fr          VARCHAR(120) NOT NULL,
    name_en          VARCHAR(120) NOT NULL
);

-- What a machine readable zone says instead of an ISO code. citizenship: a holder is a citizen of country_alpha3, or,
-- where ISO 3166-1 has no such country, of what the code itself names.
CREATE TABLE travel_document_code (
    code           VARCHAR(3)   NOT NULL PRIMARY KEY,
    kind           VARCHAR(16)  NOT NULL,
    country_alpha3 CHAR(3)      NULL,
    citizenship    BOOLEAN      NOT NULL,
    name_ar        VARCHAR(120) NOT NULL,
    name_fr        VARCHAR(120) NOT NULL,
    name_en        VARCHAR(120) NOT NULL,
    FOREIGN KEY (country_alpha3) REFERENCES country (alpha3),
    CHECK (kind IN ('NATIONALITY', 'NO_NATIONALITY', 'ORGANISATION', 'WITHDRAWN', 'SPECIMEN')),
    CHECK (NOT citizenship OR kind = 'NATIONALITY')
);

CREATE TABLE governorate (
    code    CHAR(5)     NOT NULL PRIMARY KEY,
    name_ar VARCHAR(60) NOT NULL,
    name_fr VARCHAR(60) NOT NULL,
    name_en VARCHAR(60) NOT NULL
);

-- place_*: the short name that a screen's bar shows. planning_data: not from an official list.
CREATE TABLE office (
    code             CHAR(4)      NOT NULL PRIMARY KEY,
    name_ar          VARCHAR(120) NOT NULL,
    name_fr          VARCHAR(120) NOT NULL,
    name_en          VARCHAR(120) NOT NULL,
    place_ar         VARCHAR(60)  NOT NULL,
    place_fr         VARCHAR(60)  NOT NULL,
    place_en         VARCHAR(60)  NOT NULL,
    governorate_code CHAR(5)      NOT NULL,
    step             VARCHAR(16)  NOT NULL,
    planning_data    BOOLEAN      NOT NULL,
    opened_on        DATE         NULL,
    FOREIGN KEY (governorate_code) REFERENCES governorate (code),
    CHECK (step IN ('PLANNED', 'EQUIPPED', 'TRAINED', 'OPEN', 'SUSPENDED')),
    CHECK (step <> 'OPEN' OR opened_on IS NOT NULL)
);

CREATE TABLE ground_of_stay (
    code       VARCHAR(32)  NOT NULL PRIMARY KEY,
    sort_order SMALLINT     NOT NULL UNIQUE,
    name_ar    VARCHAR(120) NOT NULL,
    name_fr    VARCHAR(120) NOT NULL,
    name_en    VARCHAR(120) NOT NULL
);

CREATE TABLE ground_mapping_version (
    version    INT  NOT NULL PRIMARY KEY,
    valid_from DATE NOT NULL UNIQUE
);

CREATE TABLE ground_mapping (
    version     INT         NOT NULL,
    ground_code VARCHAR(32) NOT NULL,
    un_reason   VARCHAR(16) NOT NULL,
    PRIMARY KEY (version, ground_code),
    FOREIGN KEY (version) REFERENCES ground_mapping_version (version),
    FOREIGN KEY (ground_code) REFERENCES ground_of_stay (code),
    CHECK (un_reason IN ('EMPLOYMENT', 'EDUCATION', 'FAMILY', 'SETTLEMENT', 'FREE_MOVEMENT', 'HUMANITARIAN', 'OTHER'))
);

CREATE TABLE supporting_document (
    code           VARCHAR(32)  NOT NULL PRIMARY KEY,
    sort_order     SMALLINT     NOT NULL UNIQUE,
    name_ar        VARCHAR(120) NOT NULL,
    name_fr        VARCHAR(120) NOT NULL,
    name_en        VARCHAR(120) NOT NULL,
    legal_basis_ar VARCHAR(200) NOT NULL,
    legal_basis_fr VARCHAR(200) NOT NULL,
    legal_basis_en VARCHAR(200) NOT NULL
);

CREATE TABLE procedure_document (
    procedure_version INT         NOT NULL,
    ground_code       VARCHAR(32) NOT NULL,
    document_code     VARCHAR(32) NOT NULL,
    mandatory         BOOLEAN     NOT NULL,
    PRIMARY KEY (procedure_version, ground_code, document_code),
    FOREIGN KEY (ground_code) REFERENCES ground_of_stay (code),
    FOREIGN KEY (document_code) REFERENCES supporting_document (code)
);

CREATE TABLE border_crossing (
    code             VARCHAR(20)  NOT NULL PRIMARY KEY,
    sort_order       SMALLINT     NOT NULL UNIQUE,
    kind             VARCHAR(4)   NOT NULL,
    iata_code        CHAR(3)      NULL UNIQUE,
    icao_code        CHAR(4)      NULL UNIQUE,
    governorate_code CHAR(5)      NULL,
    neighbour_alpha3 CHAR(3)      NULL,
    name_ar          VARCHAR(120) NOT NULL,
    name_fr          VARCHAR(120) NOT NULL,
    name_en          VARCHAR(120) NOT NULL,
    FOREIGN KEY (governorate_code) REFERENCES governorate (code),
    FOREIGN KEY (neighbour_alpha3) REFERENCES country (alpha3),
    CHECK (kind IN ('AIR', 'SEA', 'LAND'))
);

CREATE TABLE code_list_entry (
    list_name  VARCHAR(16)  NOT NULL,
    code       VARCHAR(16)  NOT NULL,
    sort_order SMALLINT     NOT NULL,
    name_ar    VARCHAR(120) NOT NULL,
    name_fr    VARCHAR(120) NOT NULL,
    name_en    VARCHAR(120) NOT NULL,
    PRIMARY KEY (list_name, code),
    UNIQUE (list_name, sort_order),
    CHECK (list_name IN ('EDUCATION', 'OCCUPATION', 'MARITAL_STATUS', 'ACTIVITY', 'LANGUAGE'))
);
