import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Whether each page named passes veraPDF's profile for PDF/UA-1, with no failure at all. */
public final class Page {
    private Page() {}

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour accessible = PDFAFlavour.byFlavourId("ua1");
        boolean allPass = files.length > 0;
        for (String file : files) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), accessible);
                    PDFAValidator validator =
                            Foundries.defaultInstance().createValidator(accessible, 3, false, false, false)) {
                ValidationResult result = validator.validate(parser);
                Map<String, String> failed = new TreeMap<>();
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                        failed.putIfAbsent(rule, assertion.getMessage() + " at " + assertion.getLocation().getContext());
                    }
                }
                boolean passes = result.isCompliant() && failed.isEmpty();
                allPass &= passes;
                System.out.println((passes ? "passes  " : "FAILS   ") + file + ", " + result.getTotalAssertions() + " checks");
                failed.forEach((rule, why) -> System.out.println("  " + rule + ": " + why));
            }
        }
        System.exit(allPass ? 0 : 1);
    }
}
