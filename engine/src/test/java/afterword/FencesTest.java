package afterword;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the engine must not reach for, so that the same facts, playbook, calendar and now always give the same plan. */
class FencesTest {

    private static final JavaClasses ENGINE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("afterword");

    private static final DescribedPredicate<JavaMethodCall> ASKS_FOR_NOW = DescribedPredicate.describe(
            "asks what time it is",
            call -> call.getTargetOwner().getName().startsWith("java.time.")
                            && call.getName().equals("now")
                    || call.getTargetOwner().getName().equals("java.time.Clock")
                            && call.getName().startsWith("system")
                    || call.getTargetOwner().getName().equals("java.lang.System")
                            && call.getName().matches("currentTimeMillis|nanoTime"));

    private static final DescribedPredicate<JavaMethodCall> ASKS_THE_MACHINE = DescribedPredicate.describe(
            "asks the machine for its zone, locale, variables or properties",
            call -> call.getName().matches("systemDefault|systemDefaultZone|getDefault")
                    || call.getTargetOwner().getName().equals("java.lang.System")
                            && call.getName().matches("getenv|getProperty|getProperties")
                    || call.getTargetOwner().getName().equals("java.lang.String")
                            && call.getName().matches("toLowerCase|toUpperCase|format|formatted")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Locale.class)));

    @Test
    void nowIsAnArgument() {
        noClasses()
                .should()
                .callMethodWhere(ASKS_FOR_NOW)
                .because("the same question asked twice must have the same answer: now is an argument")
                .check(ENGINE);
    }

    @Test
    void theMachineSaysNothing() {
        noClasses()
                .should()
                .callMethodWhere(ASKS_THE_MACHINE)
                .because("a plan must not depend on where the machine stands or what its user speaks")
                .check(ENGINE);
    }

    @Test
    void noFileNoNetworkNoDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(io|nio|net|sql)\\..*|javax\\.(sql|net)\\..*")
                .because("facts come in as arguments and plans go out as values; reading and writing is the app's")
                .check(ENGINE);
    }

    @Test
    void nothingHappensByChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Random|UUID|SplittableRandom)|java\\.util\\.concurrent\\.ThreadLocalRandom"
                                + "|java\\.security\\..*")
                .because("the same facts give the same plan")
                .check(ENGINE);
    }

    @Test
    void theFencesStandAroundSomething() {
        assertTrue(ENGINE.size() > 50, "the engine has " + ENGINE.size() + " classes");
        JavaClasses outside = new ClassFileImporter().importClasses(Outside.class);
        assertTrue(noClasses()
                .should()
                .callMethodWhere(ASKS_FOR_NOW)
                .evaluate(outside)
                .hasViolation());
        assertTrue(noClasses()
                .should()
                .callMethodWhere(ASKS_THE_MACHINE)
                .evaluate(outside)
                .hasViolation());
    }

    /** Does what the engine must not. */
    private static final class Outside {

        String everything() {
            return Path.of("x") + LocalDate.now().toString().toLowerCase();
        }
    }
}
