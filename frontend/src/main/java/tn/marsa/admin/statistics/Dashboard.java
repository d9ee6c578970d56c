package tn.marsa.admin.statistics;

/** Everything that the dashboard of a period shows. */
record Dashboard(
        TableAnswer stock,
        TableAnswer arrivals,
        TableAnswer granted,
        TableAnswer departures,
        TableAnswer presumed,
        TableAnswer ages,
        TableAnswer governorates,
        TableAnswer origins,
        TableAnswer grounds,
        SeriesAnswer months) {}
