package tn.marsa.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Tokens that were found good, remembered for some seconds: who works sends the same one again and again, and checking its signature
 * costs as much as a small answer. Tokens that are refused are not remembered.
 */
final class RememberedTokens implements JwtDecoder {

    private static final int REMEMBERED = 10_000;

    private final JwtDecoder decoder;
    private final Cache<String, Jwt> good;

    /**
     * Remembers what a decoder finds good.
     *
     * @param time a token holds at most this much longer than it says
     */
    RememberedTokens(JwtDecoder decoder, Duration time) {
        this.decoder = decoder;
        this.good = Caffeine.newBuilder()
                .expireAfterWrite(time)
                .maximumSize(REMEMBERED)
                .build();
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = good.getIfPresent(token);
        if (known == null) {
            known = decoder.decode(token);
            good.put(token, known);
        }
        return known;
    }
}
