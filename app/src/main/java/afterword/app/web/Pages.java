package afterword.app.web;

import afterword.app.account.Accounts;
import afterword.app.account.SigningIn;
import afterword.app.agenda.Agendas;
import afterword.app.application.Editing;
import afterword.app.calendarsync.CalendarJob;
import afterword.app.calendarsync.Calendars;
import afterword.app.calendarsync.web.CalendarOverview;
import afterword.app.capture.Beginning;
import afterword.app.capture.Capturing;
import afterword.app.digest.Digests;
import afterword.app.feed.Feeds;
import afterword.app.hearing.AnswersFirst;
import afterword.app.hearing.Confirming;
import afterword.app.hearing.HearingJob;
import afterword.app.hearing.Looking;
import afterword.app.importing.BringingIn;
import afterword.app.importing.Importing;
import afterword.app.importing.web.ImportRuns;
import afterword.app.letter.Correspondence;
import afterword.app.letter.OtherWords;
import afterword.app.lookingback.Histories;
import afterword.app.outbox.MailboxLook;
import afterword.app.outbox.ReleaseChecks;
import afterword.app.planning.Planning;
import afterword.app.planning.Shelf;
import afterword.app.playbook.WrittenPlaybooks;
import afterword.app.printing.PostOffice;
import afterword.app.printing.Printing;
import afterword.app.promising.PromisedDates;
import afterword.app.sample.Sample;
import afterword.app.secret.Secrets;
import afterword.app.sending.OwnMailboxes;
import afterword.app.sending.Releasing;
import afterword.app.sending.ReleasingJob;
import afterword.app.sending.Sending;
import afterword.app.sending.Settling;
import afterword.app.settings.SettingsOf;
import afterword.app.store.Store;
import afterword.app.twin.PuttingTogether;
import afterword.app.whatif.Suppositions;
import afterword.applicationfile.ApplicationReader;
import afterword.holidays.PublicHolidays;
import afterword.letters.draft.Drafter;
import afterword.letters.review.Reviewer;
import afterword.paper.typesetting.FontFolders;
import afterword.playbooks.OwnPlaybooks;
import afterword.promises.Promises;
import afterword.rules.Reminders;
import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts the pages together: controllers are found, everything else is written here. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "afterword.app",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ANNOTATION,
                        classes = {Controller.class, ControllerAdvice.class}))
class Pages {

    @Bean
    Clock clock(ServerOptions options) {
        return options.clock();
    }

    @Bean
    SettingsOf settingsOf(Store store) {
        return new SettingsOf(store.owners());
    }

    @Bean
    Reminders reminders() {
        return new Reminders();
    }

    @Bean
    PublicHolidays holidays() {
        return new PublicHolidays();
    }

    @Bean
    Planning planning(Store store, ServerOptions options, PublicHolidays holidays, SettingsOf settings) {
        OwnPlaybooks own = new OwnPlaybooks(options.folder().resolve("playbooks"));
        return new Planning(new Shelf(own), holidays, store);
    }

    @Bean
    WrittenPlaybooks writtenPlaybooks(ServerOptions options) {
        return new WrittenPlaybooks(options.folder().resolve("playbooks"));
    }

    @Bean
    Editing editing(Store store, PublicHolidays holidays) {
        return new Editing(
                store, new ApplicationReader(code -> holidays.of(code).isPresent()));
    }

    @Bean
    Agendas agendas(Store store, Planning planning) {
        return new Agendas(store, planning);
    }

    @Bean
    Feeds feeds(Store store, Planning planning) {
        return new Feeds(store, planning);
    }

    @Bean
    Calendars calendars(Store store, ServerOptions options, Planning planning) {
        return new Calendars(store, new Secrets(store.secrets(), options.secrets()), planning);
    }

    @Bean
    CalendarOverview calendarOverview(Store store, Calendars calendars, ServerOptions options) {
        return new CalendarOverview(store, calendars, options);
    }

    @Bean
    CalendarJob calendarJob(Calendars calendars, SettingsOf settings, Clock clock) {
        return new CalendarJob(calendars, settings, clock);
    }

    @Bean
    ImportRuns importRuns(
            Store store, Planning planning, Importing importing, PublicHolidays holidays, ServerOptions options) {
        ApplicationReader reader =
                new ApplicationReader(code -> holidays.of(code).isPresent());
        return new ImportRuns(store, planning, new BringingIn(store, importing, reader), options.folder());
    }

    @Bean
    Drafter drafter() {
        return new Drafter();
    }

    @Bean
    Correspondence correspondence(Store store, Planning planning, Drafter drafter) {
        return new Correspondence(store, planning, drafter, Reviewer.create());
    }

    /** Where the environment names no language model, there is none. */
    @Bean
    @Nullable
    OtherWords otherWords(ServerOptions options) {
        return OtherWords.of(options.environment(), Reviewer.create()).orElse(null);
    }

    @Bean
    Accounts accounts(Store store, ServerOptions options, Clock clock) {
        return new Accounts(store, new Secrets(store.secrets(), options.secrets()), clock);
    }

    @Bean
    SigningIn signingIn(Accounts accounts) {
        return new SigningIn(accounts);
    }

    @Bean
    Sending sending(Store store, Planning planning, Correspondence correspondence, Accounts accounts) {
        return new Sending(store, planning, correspondence, accounts, Sending.GRACE);
    }

    @Bean
    OwnMailboxes ownMailboxes(Accounts accounts) {
        return new OwnMailboxes(accounts);
    }

    @Bean
    Settling settling(Store store, OwnMailboxes mailboxes, Planning planning, Correspondence correspondence) {
        return new Settling(store, mailboxes, new ReleaseChecks(store, planning, correspondence));
    }

    @Bean
    Looking looking(Store store, PublicHolidays holidays, Clock clock) {
        PromisedDates dates = new PromisedDates(holidays);
        return new Looking(store, SingletonSupplier.of(dates::inMails), clock);
    }

    /** Before a mail goes out: has somebody answered meanwhile? */
    @Bean
    @Primary
    MailboxLook look(Store store, Accounts accounts, Looking looking, OwnMailboxes ownMailboxes) {
        return new AnswersFirst(store, accounts, looking, ownMailboxes);
    }

    @Bean(destroyMethod = "close")
    HearingJob hearingJob(Store store, Accounts accounts, Looking looking) {
        return new HearingJob(store, accounts, looking);
    }

    @Bean
    Confirming confirming(
            Store store, Editing editing, Importing importing, Planning planning, Correspondence correspondence) {
        return new Confirming(store, editing, importing, new ReleaseChecks(store, planning, correspondence));
    }

    @Bean(destroyMethod = "close")
    ReleasingJob releasingJob(
            Store store,
            Accounts accounts,
            Planning planning,
            Correspondence correspondence,
            MailboxLook look,
            Agendas agendas,
            SettingsOf settings,
            ServerOptions options,
            Clock clock) {
        return new ReleasingJob(
                new Releasing(store, accounts, planning, correspondence, look, clock),
                new Digests(store, accounts, agendas, settings, clock),
                options.releasing());
    }

    @Bean
    Printing printing(ServerOptions options) {
        return new Printing(
                FontFolders.of(options.folder(), options.environment(), Path.of(System.getProperty("user.home", "."))));
    }

    @Bean
    PostOffice postOffice(PublicHolidays holidays) {
        return new PostOffice(holidays);
    }

    @Bean
    Suppositions suppositions(Promises promises) {
        return new Suppositions(promises);
    }

    @Bean
    Histories histories(Store store) {
        return new Histories(store);
    }

    @Bean
    Importing importing(PublicHolidays holidays) {
        return new Importing(code -> holidays.of(code).isPresent(), new PromisedDates(holidays).inNotes());
    }

    @Bean
    Promises promises(PublicHolidays holidays) {
        return new Promises(holidays, holidays);
    }

    @Bean
    Capturing capturing(Store store, Editing editing, Promises promises) {
        return new Capturing(store, editing, promises);
    }

    @Bean
    Beginning beginning(Store store, Editing editing) {
        return new Beginning(store, editing);
    }

    @Bean
    PuttingTogether puttingTogether(Store store, Editing editing) {
        return new PuttingTogether(store, editing);
    }

    @Bean
    Sample sample(Store store) {
        return new Sample(store);
    }

    @Bean
    WebMvcConfigurer visits(Clock clock, SettingsOf settings) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Visits(clock, settings));
            }
        };
    }

    @Bean
    FilterRegistrationBean<GuardedRequests> guardedRequests(ServerOptions options) {
        FilterRegistrationBean<GuardedRequests> filter =
                new FilterRegistrationBean<>(new GuardedRequests(options.address(), options.hosts()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> versionsOfFiles() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> filter = new FilterRegistrationBean<>(new VersionsOfFiles());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    @Bean
    RequestDataValueProcessor requestDataValueProcessor() {
        return new TokenInForms();
    }
}
