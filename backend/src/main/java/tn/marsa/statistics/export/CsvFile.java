package tn.marsa.statistics.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/** Writes records by RFC 4180, each text made harmless. */
final class CsvFile implements AutoCloseable {

    private static final char MARK = '\uFEFF';

    private final CsvWriter records;

    private CsvFile(Writer out, Separator separator) {
        this.records = CsvWriter.builder()
                .fieldSeparator(separator.sign())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
    }

    /** A file in UTF-8 without a mark at its beginning. */
    static CsvFile plain(OutputStream out) {
        return new CsvFile(new BufferedWriter(new OutputStreamWriter(out, UTF_8)), Separator.COMMA);
    }

    /** A whole sheet, with the mark by which spreadsheets know UTF-8; texts of the foot stand in the first column. */
    static void write(Sheet sheet, Separator separator, OutputStream out) throws IOException {
        Writer marked = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        marked.append(MARK);
        try (CsvFile file = new CsvFile(marked, separator)) {
            file.add(sheet.headings());
            for (List<Sheet.Entry> row : sheet.rows()) {
                file.add(row.stream().map(CsvFile::text).toList());
            }
            for (String line : sheet.foot()) {
                file.add(padded(line, sheet.headings().size()));
            }
        }
    }

    void add(List<String> texts) {
        records.writeRecord(texts.stream().map(HarmlessText::of).toList());
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private static String text(Sheet.Entry entry) {
        return switch (entry) {
            case Sheet.Text text -> text.value();
            case Sheet.Amount amount -> Long.toString(amount.value());
        };
    }

    // RFC 4180: each line has as many fields as the first.
    private static List<String> padded(String first, int size) {
        String[] fields = new String[size];
        Arrays.fill(fields, "");
        fields[0] = first;
        return List.of(fields);
    }
}
