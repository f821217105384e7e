using Mandat.Core.Decisions;
using Mandat.Core.Intake.Recording;

namespace Mandat.Core.Tests.Intake;

public sealed class OutcomesTests
{
    [Theory]
    [InlineData("Två andra ansökningar fick nej", DecisionOutcome.Rejected)]
    [InlineData("Ny torktumlare. Avslag", DecisionOutcome.Rejected)]
    [InlineData("We said no to lending the key", DecisionOutcome.Rejected)]
    [InlineData("Frågan parkeras", DecisionOutcome.Deferred)]
    [InlineData("Ärendet bordläggs till nästa sammanträde", DecisionOutcome.Deferred)]
    [InlineData("Ärendet återremitteras", DecisionOutcome.ReferredBack)]
    [InlineData("Skrivelsen läggs till handlingarna", DecisionOutcome.Noted)]
    [InlineData("Gruppen beslutar att kartlägga varför familjer tackar nej", DecisionOutcome.Approved)]
    [InlineData("The group asks Siw to find out why parents declined", DecisionOutcome.Approved)]
    [InlineData("Hur vi än vände på det: förslaget fick nej", DecisionOutcome.Rejected)]
    [InlineData("Fem ja, noll nej, det blir en utflykt", DecisionOutcome.Approved)]
    [InlineData("Ingen hade något emot att bänkarna målas", DecisionOutcome.Approved)]
    public void Tells_what_a_decision_came_to(string text, DecisionOutcome outcome) => Assert.Equal(outcome, Outcomes.Of(text));
}
