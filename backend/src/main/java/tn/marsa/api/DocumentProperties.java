package tn.marsa.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which documents are taken.
 *
 * @param trustedOnly no others than the admin UI's own; then nobody explores the schema, and other programs get no answer
 */
@ConfigurationProperties("marsa.documents")
record DocumentProperties(@DefaultValue("false") boolean trustedOnly) {}
