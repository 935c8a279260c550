using Plumbline.Core.Text;

namespace Plumbline.Core.Tests.Text;

public sealed class SuggestionTests
{
    private static readonly string[] Regions = ["us-ashburn-1", "eu-frankfurt-1"];

    [Theory]
    [InlineData("us-asburn-1", " Did you mean 'us-ashburn-1'?")]
    [InlineData("EU-FRANKFURT-1", " Did you mean 'eu-frankfurt-1'?")]
    [InlineData("zzz", "")]
    [InlineData("", "")]
    public void Suggests_only_what_is_close(string input, string suggestion) =>
        Suggestion.For(input, Regions).ShouldBe(suggestion);

    [Fact]
    public void Suggests_nothing_when_there_is_nothing() => Suggestion.For("a", []).ShouldBe("");
}
