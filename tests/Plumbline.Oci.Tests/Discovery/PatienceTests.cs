using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Tests.Discovery;

public sealed class PatienceTests
{
    private static readonly OciException Silence = Failure("Timeout", status: null);
    private static readonly OciException Refusal = Failure("NotAllowed", 403);
    private readonly Patience _patience = new(limit: 3);

    [Theory]
    [InlineData("Unreachable")]
    [InlineData("Timeout")]
    [InlineData("TlsFailure")]
    public void A_host_that_never_answered_is_given_up_at_once(string code) =>
        After(Failure(code, status: null)).ShouldBeTrue();

    [Fact]
    public void A_host_that_never_answered_may_be_given_more_time()
    {
        var patience = new Patience(limit: 3, ofNewHost: 2);
        patience.IsOverAfter(Silence, isPartial: false).ShouldBeFalse();
        patience.IsOverAfter(Silence, isPartial: false).ShouldBeTrue();
    }

    [Fact]
    public void A_bad_answer_is_an_answer()
    {
        After(Failure("InvalidResponse", status: null)).ShouldBeFalse();
        After(Silence).ShouldBeFalse();
    }

    [Fact]
    public void A_part_of_an_answer_is_an_answer() => _patience.IsOverAfter(Silence, isPartial: true).ShouldBeFalse();

    [Fact]
    public void A_host_that_answered_is_given_up_after_a_row_of_silences()
    {
        After(null).ShouldBeFalse();
        After(Silence).ShouldBeFalse();
        After(Silence).ShouldBeFalse();
        After(Silence).ShouldBeTrue();
    }

    [Fact]
    public void An_answer_ends_the_row()
    {
        After(null).ShouldBeFalse();
        After(Silence).ShouldBeFalse();
        After(Silence).ShouldBeFalse();
        After(Refusal).ShouldBeFalse();
        After(Silence).ShouldBeFalse();
        After(Silence).ShouldBeFalse();
    }

    private bool After(OciException? failure) => _patience.IsOverAfter(failure, isPartial: false);

    private static OciException Failure(string code, int? status) =>
        new(new OciCall("kms", "ListKeys", new Uri("https://localhost")), status, code, "It is so.");
}
