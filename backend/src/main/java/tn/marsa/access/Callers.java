package tn.marsa.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Caller;

/** What the staff table says of a token's subject, remembered for some seconds: one page of a screen asks many times. */
@Component
class Callers {

    private static final int REMEMBERED = 10_000;

    private final LoadingCache<Subject, Optional<Caller>> remembered;

    Callers(Staff staff, AccessProperties properties) {
        this.remembered = Caffeine.newBuilder()
                .expireAfterWrite(properties.staffRememberedFor())
                .maximumSize(REMEMBERED)
                .build(staff::find);
    }

    Optional<Caller> find(Subject subject) {
        return remembered.get(subject);
    }
}
