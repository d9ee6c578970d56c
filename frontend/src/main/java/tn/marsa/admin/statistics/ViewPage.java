package tn.marsa.admin.statistics;

/** The pages that views open. */
enum ViewPage {
    TABLES,
    DASHBOARD
}
