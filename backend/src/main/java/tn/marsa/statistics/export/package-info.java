/** Tables and series as files: CSV, XLSX and SDMX-CSV, made from the same answers as those of GraphQL. */
@NullMarked
package tn.marsa.statistics.export;

import org.jspecify.annotations.NullMarked;
