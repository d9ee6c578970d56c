package tn.marsa.statistics.views;

/** The page that a view opens: the SDL's enum of the same name. */
enum ViewPage {
    TABLES,
    DASHBOARD
}
