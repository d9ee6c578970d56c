package tn.marsa.statistics.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Tunis;
import tn.marsa.statistics.plan.Category;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.release.Release;

/** Puts figures into words of a language. */
@Component
class SheetTexts {

    private final MessageSource messages;

    SheetTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The figures with names beside codes, margin and status with each, and how to read them at the foot. */
    Sheet sheet(ExportedFigures figures, Locale language) {
        List<List<Sheet.Entry>> rows = figures.lines().stream()
                .map(line -> row(figures, line, language))
                .toList();
        return new Sheet(
                text("export.figures", language),
                headings(figures, language),
                rows,
                text("export.notes", language),
                foot(figures, language));
    }

    /** How the figures are to be read: noise, totals, revisions. */
    String note(ExportedFigures figures, Locale language) {
        return text(figures.release() == null ? "figures.series" : "figures.table", language, figures.margin());
    }

    /** Where the figures come from. */
    String source(Locale language) {
        return text("export.source", language);
    }

    private List<String> headings(ExportedFigures figures, Locale language) {
        List<String> headings = new ArrayList<>();
        headings.add(text("export.measure", language));
        headings.add(text("export.period", language));
        headings.add(text("export.vintage", language));
        for (Dimension dimension : figures.dimensions()) {
            String name = text("dimension." + dimension, language);
            headings.add(text("export.code", language, name));
            headings.add(name);
        }
        headings.add(text("export.figure", language));
        headings.add(text("export.margin", language));
        headings.add(text("export.status", language));
        return headings;
    }

    private List<Sheet.Entry> row(ExportedFigures figures, ExportedFigures.Line line, Locale language) {
        List<Sheet.Entry> row = new ArrayList<>();
        row.add(new Sheet.Text(text("measure." + figures.measure(), language)));
        row.add(new Sheet.Text(line.period().toString()));
        row.add(new Sheet.Amount(line.vintage()));
        for (Category category : line.categories()) {
            row.add(new Sheet.Text(category.code().value()));
            row.add(new Sheet.Text(category.names().in(language)));
        }
        row.add(new Sheet.Amount(line.value()));
        row.add(new Sheet.Amount(figures.margin()));
        row.add(new Sheet.Text(text("cellStatus." + line.status(), language)));
        return row;
    }

    private List<String> foot(ExportedFigures figures, Locale language) {
        List<String> foot = new ArrayList<>();
        Release release = figures.release();
        if (release != null) {
            foot.add(text(
                    "export.release",
                    language,
                    release.period().toString(),
                    release.vintage(),
                    day(release.publishedAt()),
                    day(release.recordedBefore())));
            foot.add(text("export.coverage", language, release.officesOpen(), release.offices()));
            if (release.revisionNote() != null) {
                foot.add(text("export.revision", language, release.revisionNote()));
            }
        }
        foot.add(text("measure." + figures.measure() + ".definition", language));
        foot.add(text("export.uncertain", language));
        foot.add(note(figures, language));
        foot.add(source(language));
        return foot;
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : Tunis.day(at).toString();
    }

    private String text(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, language);
    }
}
