package tn.marsa.statistics.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tn.marsa.access.ApiPaths;
import tn.marsa.shared.Caller;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.reading.OutsidePlan;
import tn.marsa.statistics.reading.PeriodNotReleased;
import tn.marsa.statistics.reading.StatisticsSeries;
import tn.marsa.statistics.reading.StatisticsTable;

/** Hands out tables and series as files: the questions, answers and refusals of GraphQL's {@code table} and {@code series}. */
@Controller
@PreAuthorize("hasRole('OBSERVATORY')")
class ExportController {

    private final ExportTable exportTable;
    private final ExportSeries exportSeries;
    private final Classifications classifications;
    private final FigureFiles files;
    private final ExportRefusals refusals;

    ExportController(
            ExportTable exportTable,
            ExportSeries exportSeries,
            Classifications classifications,
            FigureFiles files,
            ExportRefusals refusals) {
        this.exportTable = exportTable;
        this.exportSeries = exportSeries;
        this.classifications = classifications;
        this.files = files;
        this.refusals = refusals;
    }

    @GetMapping(ApiPaths.FIGURES_TABLE)
    void table(
            @AuthenticationPrincipal Caller caller,
            @RequestParam MultiValueMap<String, String> asked,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        ExportParameters parameters = ExportParameters.ofTable(asked);
        FileFormat format = parameters.format();
        Separator separator = parameters.separator();
        switch (exportTable.export(caller, parameters.table(), format)) {
            case StatisticsTable table ->
                send(ExportedFigures.of(table, classifications.total()), format, separator, language, response);
            case OutsidePlan outside -> refusals.send(outside, language, response);
            case PeriodNotReleased missing -> refusals.send(missing, language, response);
        }
    }

    @GetMapping(ApiPaths.FIGURES_SERIES)
    void series(
            @AuthenticationPrincipal Caller caller,
            @RequestParam MultiValueMap<String, String> asked,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        ExportParameters parameters = ExportParameters.ofSeries(asked);
        FileFormat format = parameters.format();
        Separator separator = parameters.separator();
        switch (exportSeries.export(caller, parameters.series(), format)) {
            case StatisticsSeries series -> send(ExportedFigures.of(series), format, separator, language, response);
            case OutsidePlan outside -> refusals.send(outside, language, response);
            case PeriodNotReleased missing -> refusals.send(missing, language, response);
        }
    }

    @ExceptionHandler
    void refuse(ParameterRefused refused, Locale language, HttpServletResponse response) throws IOException {
        refusals.send(refused, language, response);
    }

    private void send(
            ExportedFigures figures,
            FileFormat format,
            Separator separator,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(format.contentType());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + figures.name() + "." + format.ending() + "\"");
        files.write(figures, format, separator, language, response.getOutputStream());
    }
}
