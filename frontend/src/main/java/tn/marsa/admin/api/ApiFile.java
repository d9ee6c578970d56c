package tn.marsa.admin.api;

import java.io.OutputStream;
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
        String bearer = token.value();
        try {
            http.get()
                    .uri(path)
                    .headers(headers -> headers.setBearerAuth(bearer))
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
