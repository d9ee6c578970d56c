package tn.marsa.statistics.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet as a spreadsheet whose cells are texts or numbers, part by part as it is made. */
final class XlsxFile {

    private static final int ROWS_AT_ONCE = 500;
    private static final double WIDTH = 22;

    private XlsxFile() {}

    static void write(Sheet sheet, boolean rightToLeft, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Marsa", "1.0");
                Worksheet page = book.newWorksheet(sheet.name())) {
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
            for (String line : sheet.foot()) {
                page.inlineString(++next, 0, line);
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
