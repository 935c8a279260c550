using System.Runtime.CompilerServices;
using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Tests.Rules;

/// <summary>Whoever comes from another tool finds each of its checks, under the name that it has there.</summary>
public sealed class PeerRulesTests
{
    private static readonly IReadOnlyCollection<Rule> Rules = RuleCatalog.Of(typeof(TenancyScanner).Assembly).Rules;

    [Fact]
    public void Every_check_of_a_peer_is_the_alias_of_a_rule()
    {
        var known = Rules
            .SelectMany(rule => rule.Page.Aliases.Append($"Conformity:{rule.Id}"))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        var named = File.ReadLines(Path()).Where(line => !line.StartsWith('#')).ToList();

        named.Count.ShouldBeGreaterThan(300);
        named.Where(name => !known.Contains(name)).ShouldBeEmpty();
    }

    private static string Path([CallerFilePath] string thisFile = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(thisFile)!, "peer-rules.txt");
}
