package tn.marsa.statistics.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes figures in any format. */
@Component
public class FigureFiles {

    private static final String ARABIC = "ar";

    private final SheetTexts texts;
    private final SdmxCsv sdmx;

    FigureFiles(SheetTexts texts, SdmxCsv sdmx) {
        this.texts = texts;
        this.sdmx = sdmx;
    }

    /**
     * Writes them part by part and closes the stream.
     *
     * @param language of headings, names and notes
     */
    public void write(ExportedFigures figures, FileFormat format, Locale language, OutputStream out)
            throws IOException {
        write(figures, format, Separator.COMMA, language, out);
    }

    /** The same with another separator, which only CSV takes. */
    void write(ExportedFigures figures, FileFormat format, Separator separator, Locale language, OutputStream out)
            throws IOException {
        switch (format) {
            case CSV -> CsvFile.write(texts.sheet(figures, language), separator, out);
            case XLSX ->
                XlsxFile.write(
                        texts.sheet(figures, language), language.getLanguage().equals(ARABIC), out);
            case SDMX_CSV -> sdmx.write(figures, language, out);
        }
    }
}
