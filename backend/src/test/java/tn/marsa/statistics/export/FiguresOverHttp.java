package tn.marsa.statistics.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.access.ApiCallers;
import tn.marsa.statistics.Observatory;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.SyntheticFacts;

/** Released figures as a statistician's program gets them, over HTTP. */
final class FiguresOverHttp {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Observatory observatory;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final String address;

    FiguresOverHttp(ApplicationContext marsa) {
        this.observatory = Observatory.of(marsa.getBean(ApiCallers.class));
        this.jdbc = marsa.getBean(JdbcTemplate.class);
        this.transaction = marsa.getBean(TransactionTemplate.class);
        this.address =
                "http://127.0.0.1:" + marsa.getEnvironment().getRequiredProperty("local.server.port") + "/figures/";
    }

    Observatory observatory() {
        return observatory;
    }

    /** Persons who come in the first four weeks of a period, and the release of it. */
    void released(String period, int persons) {
        LocalDate first = Period.parse(period).firstDay();
        new SyntheticFacts(persons, first, 28).write(persons, jdbc, transaction);
        observatory.release(period, "");
    }

    HttpResponse<String> get(String path, String language) throws Exception {
        return get(path, language, observatory.one().token());
    }

    /** The same for whoever has that token, for somebody who is not signed in without one. */
    HttpResponse<String> get(String path, String language, @Nullable String token) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", language);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** The lines of a file, its heading first. */
    static List<List<String>> records(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return CsvReader.builder().ofCsvRecord(answer.body()).stream()
                .map(line -> line.getFields())
                .toList();
    }

    /** What stands under a heading. */
    static List<String> column(List<List<String>> file, String heading) {
        int place = file.getFirst().indexOf(heading);
        return file.stream().skip(1).map(line -> line.get(place)).toList();
    }
}
