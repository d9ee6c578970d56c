package tn.marsa.statistics.views;

/** Why a view cannot be kept: the SDL's enum of the same name. */
enum ViewRefusal {
    NAME_NEEDED,
    NOT_CODES,
    TOO_MANY
}
