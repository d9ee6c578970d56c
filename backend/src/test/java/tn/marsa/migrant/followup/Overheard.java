package tn.marsa.migrant.followup;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import tn.marsa.migrant.events.FileEvent;

/** What is told of files while it listens. */
final class Overheard implements ApplicationListener<PayloadApplicationEvent<?>>, AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final List<FileEvent> events = new CopyOnWriteArrayList<>();

    Overheard(ConfigurableApplicationContext context) {
        this.context = context;
        context.addApplicationListener(this);
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<?> event) {
        if (event.getPayload() instanceof FileEvent told) {
            events.add(told);
        }
    }

    /** The events of one kind. */
    <E extends FileEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public void close() {
        context.removeApplicationListener(this);
    }
}
