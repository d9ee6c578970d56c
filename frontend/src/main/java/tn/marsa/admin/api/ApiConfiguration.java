package tn.marsa.admin.api;

import java.net.http.HttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tn.marsa.operations.Operations;

/** The HTTP client that calls the API, and what it sends. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    Operations operations() {
        return new Operations();
    }

    @Bean
    RestClient apiHttp(ApiSettings settings) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.apiTimeout())
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(settings.apiTimeout());
        return RestClient.builder()
                .baseUrl(settings.apiUrl().toString())
                .requestFactory(requests)
                .build();
    }
}
