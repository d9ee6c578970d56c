package tn.marsa.matching.blocking;

/** What a key is made of. "Name" is the skeleton of one part of a name, "pair" those of two, in the order of the alphabet. */
public enum BlockingKind {
    /** A pair. */
    PAIR,
    /** A pair and the year of birth. */
    PAIR_YEAR,
    /** A name and the year of birth. */
    NAME_YEAR,
    /** A name, the day and the month of birth. */
    NAME_DAY,
    /** A full date of birth and a citizenship. */
    BIRTH_NATIONALITY,
    /** A full date of birth. */
    BIRTH,
    /** A document's number and issuer. */
    DOCUMENT,
    /** A document's number. */
    DOCUMENT_NUMBER,
    /** A phone. */
    PHONE,
    /** A house number and a word of the street. */
    STREET,
    /** A house number and a postcode. */
    HOUSE,
    /** A name and a postcode. */
    NAME_POSTCODE,
    /** A name and a citizenship. */
    NAME_NATIONALITY,
    /** A name and the office that keeps the file. */
    NAME_OFFICE
}
