package tn.marsa.admin.api;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Files that the API hands out, fetched with the token of whoever is working. */
@Component
public class ApiFile {

    private final RestClient http;
    private final BearerToken token;

    ApiFile(RestClient apiHttp, BearerToken token) {
        this.http = apiHttp;
        this.token = token;
    }

    /**
     * Copies a file as it comes; none of it is kept here.
     *
     * @param path at the API, for example {@code /trail.tsv}
     * @throws ApiUnreachable if the API does not give it, or ceases half-way
     * @throws SignedOut if the token is no longer accepted
     */
    public void copy(String path, OutputStream to) {
        copy(path, headers -> {}, to);
    }

    /** As {@link #copy(String, OutputStream)}, in a language of the reader's. */
    public void copy(String path, Locale language, OutputStream to) {
        copy(path, headers -> headers.setAcceptLanguageAsLocales(List.of(language)), to);
    }

    private void copy(String path, Consumer<HttpHeaders> more, OutputStream to) {
        String bearer = token.value();
        try {
            http.get()
                    .uri(path)
                    .headers(headers -> headers.setBearerAuth(bearer))
                    .headers(more)
                    .exchange((request, response) -> {
                        if (!response.getStatusCode().is2xxSuccessful()) {
                            throw new ApiUnreachable(
                                    "status " + response.getStatusCode().value() + " for a file");
                        }
                        return response.getBody().transferTo(to);
                    });
        } catch (RestClientException unreachable) {
            throw new ApiUnreachable("no file from the API", unreachable);
        }
    }
}
