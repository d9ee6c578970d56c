package tn.marsa.statistics.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tn.marsa.statistics.export.ExportedFigures;
import tn.marsa.statistics.export.FigureFiles;
import tn.marsa.statistics.export.FileFormat;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.ReadyTable;
import tn.marsa.statistics.plan.ReadyTables;
import tn.marsa.statistics.reading.StatisticsTable;
import tn.marsa.statistics.reading.TableAnswers;
import tn.marsa.statistics.reading.TableQuestion;
import tn.marsa.statistics.release.Release;

/** Writes the ready-made tables of a release into a folder, each as SDMX-CSV and as CSV. */
@Component
class FillFolder {

    private static final List<FileFormat> FORMATS = List.of(FileFormat.SDMX_CSV, FileFormat.CSV);

    private final ReadyTables tables;
    private final TableAnswers answers;
    private final Classifications classifications;
    private final FigureFiles files;
    private final FeedProperties properties;
    private final Clock clock;

    FillFolder(
            ReadyTables tables,
            TableAnswers answers,
            Classifications classifications,
            FigureFiles files,
            FeedProperties properties,
            Clock clock) {
        this.tables = tables;
        this.answers = answers;
        this.classifications = classifications;
        this.files = files;
        this.properties = properties;
        this.clock = clock;
    }

    /** Writes all files of a published release, in the caller's transaction, and tells what they are. */
    FeedManifest fill(Path folder, Release release) throws IOException {
        List<FeedManifest.File> written = new ArrayList<>();
        for (ReadyTable table : tables.of(release.period().granularity())) {
            ExportedFigures figures = figures(table, release);
            for (FileFormat format : FORMATS) {
                written.add(write(folder, table, figures, format));
            }
        }
        return new FeedManifest(
                FeedManifest.FORMAT,
                release.period().toString(),
                release.vintage(),
                Objects.requireNonNull(release.hash()),
                Objects.requireNonNull(release.publishedAt()),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                properties.language(),
                written);
    }

    private ExportedFigures figures(ReadyTable table, Release release) {
        TableQuestion question =
                new TableQuestion(table.measure(), table.by(), List.of(), release.period(), release.vintage(), false);
        if (answers.of(question) instanceof StatisticsTable answer) {
            return ExportedFigures.of(answer, classifications.total());
        }
        throw new IllegalStateException("The release has no table " + table.code());
    }

    private FeedManifest.File write(Path folder, ReadyTable table, ExportedFigures figures, FileFormat format)
            throws IOException {
        String name = table.code().value().toLowerCase(Locale.ROOT).replace('_', '-') + "." + format.ending();
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            files.write(figures, format, properties.locale(), out);
        }
        return new FeedManifest.File(name, table.code().value(), Files.size(file), FileHash.of(file));
    }
}
