package tn.marsa.admin.api;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the API is and how long to wait for it.
 *
 * @param apiUrl the API's address as this application reaches it
 * @param apiTimeout how long an answer may take; a call holds the person's session for as long
 */
@ConfigurationProperties("marsa")
public record ApiSettings(
        @DefaultValue("http://127.0.0.1:8081") URI apiUrl,
        @DefaultValue("10s") Duration apiTimeout) {}
