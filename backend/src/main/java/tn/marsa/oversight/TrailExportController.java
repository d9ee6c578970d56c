package tn.marsa.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tn.marsa.access.ApiPaths;
import tn.marsa.shared.Caller;

/** Answers the trail as a file, line by line as it is read. */
@Controller
class TrailExportController {

    private final ExportTrail exportTrail;

    TrailExportController(ExportTrail exportTrail) {
        this.exportTrail = exportTrail;
    }

    @GetMapping(ApiPaths.TRAIL_EXPORT)
    void trail(@AuthenticationPrincipal Caller caller, HttpServletResponse response) throws IOException {
        response.setContentType("text/tab-separated-values");
        response.setCharacterEncoding(UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trail.tsv\"");
        // Its own writer would go on for a reader who has gone.
        try (Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8))) {
            exportTrail.export(caller, out);
        }
    }
}
