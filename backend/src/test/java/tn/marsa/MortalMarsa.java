package tn.marsa;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.access.ApiCallers;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/**
 * The API in a process of its own, to be killed. It says its port on a line, then answers each line that it is told by a line, each
 * behind {@link #SAYS}, for the API has its own to say: {@code
 * join ROLE OFFICE} (the id of somebody new; {@code -} for no office), {@code token ID} (a fresh one of theirs), {@code ask SQL} (the
 * one value). Its clock is ahead by {@code --marsa.ahead}. Ends when nothing more can come.
 */
public final class MortalMarsa {

    /** What each of its lines begins with. */
    public static final String SAYS = "marsa says ";

    private final ConfigurableApplicationContext marsa;

    private MortalMarsa(ConfigurableApplicationContext marsa) {
        this.marsa = marsa;
    }

    static void main(String[] arguments) throws IOException {
        SpringApplication application = new SpringApplication(Marsa.class);
        application.addPrimarySources(List.of(ApiCallers.class));
        application.addInitializers(MortalMarsa::moveClock);
        try (ConfigurableApplicationContext marsa = application.run(arguments)) {
            say(marsa.getEnvironment().getRequiredProperty("local.server.port"));
            new MortalMarsa(marsa).answer();
        }
    }

    private static void moveClock(ConfigurableApplicationContext marsa) {
        Duration ahead = marsa.getEnvironment().getProperty("marsa.ahead", Duration.class, Duration.ZERO);
        ((GenericApplicationContext) marsa)
                .registerBean(
                        "movedClock",
                        Clock.class,
                        () -> Clock.offset(Clock.systemUTC(), ahead),
                        definition -> definition.setPrimary(true));
    }

    private static void say(String text) {
        System.out.println(SAYS + text);
    }

    private void answer() throws IOException {
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            String[] words = line.split(" ", 2);
            say(
                    switch (words[0]) {
                        case "join" -> join(words[1].split(" ", 2));
                        case "token" -> callers().token(StaffId.parse(words[1]).orElseThrow());
                        default -> ask(words[1]);
                    });
        }
    }

    private String join(String[] roleAndOffice) {
        String office = roleAndOffice[1].equals("-") ? null : roleAndOffice[1];
        return callers()
                .join(Role.valueOf(roleAndOffice[0]), office)
                .caller()
                .staff()
                .toString();
    }

    private String ask(String sql) {
        return marsa.getBean(JdbcClient.class).sql(sql).query(String.class).single();
    }

    private ApiCallers callers() {
        return marsa.getBean(ApiCallers.class);
    }
}
