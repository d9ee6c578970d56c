package tn.marsa.admin.charts;

import java.util.Locale;

/** How a picture is kept in a file. */
enum PictureFormat {
    SVG,
    PNG;

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
