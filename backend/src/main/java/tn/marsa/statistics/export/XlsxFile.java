package tn.marsa.statistics.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet as a spreadsheet whose cells are texts or numbers, part by part as it is made; its notes on a page of their own. */
final class XlsxFile {

    private static final int ROWS_AT_ONCE = 500;
    private static final double WIDTH = 22;
    private static final double NOTES_WIDTH = 100;

    private XlsxFile() {}

    static void write(Sheet sheet, boolean rightToLeft, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Marsa", "1.0")) {
            figures(sheet, rightToLeft, book);
            notes(sheet, rightToLeft, book);
        }
    }

    private static void figures(Sheet sheet, boolean rightToLeft, Workbook book) throws IOException {
        try (Worksheet page = book.newWorksheet(sheet.name())) {
            if (rightToLeft) {
                page.rightToLeft();
            }
            page.freezePane(0, 1);
            for (int column = 0; column < sheet.headings().size(); column++) {
                page.width(column, WIDTH);
                page.inlineString(0, column, sheet.headings().get(column));
                page.style(0, column).bold().set();
            }
            int next = 1;
            for (List<Sheet.Entry> row : sheet.rows()) {
                fill(page, next++, row);
                if (next % ROWS_AT_ONCE == 0) {
                    page.flush();
                }
            }
        }
    }

    // Apart from the figures, so that these can be sorted and summed as they stand.
    private static void notes(Sheet sheet, boolean rightToLeft, Workbook book) throws IOException {
        try (Worksheet page = book.newWorksheet(sheet.notes())) {
            if (rightToLeft) {
                page.rightToLeft();
            }
            page.width(0, NOTES_WIDTH);
            for (int place = 0; place < sheet.foot().size(); place++) {
                page.inlineString(place, 0, sheet.foot().get(place));
                page.style(place, 0).wrapText(true).set();
            }
        }
    }

    private static void fill(Worksheet page, int place, List<Sheet.Entry> row) {
        for (int column = 0; column < row.size(); column++) {
            switch (row.get(column)) {
                case Sheet.Text text -> page.inlineString(place, column, text.value());
                case Sheet.Amount amount -> page.value(place, column, amount.value());
            }
        }
    }
}
