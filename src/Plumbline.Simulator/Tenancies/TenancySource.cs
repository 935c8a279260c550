using Plumbline.Simulator.Tenancies.Generation;

namespace Plumbline.Simulator.Tenancies;

/// <summary>What <c>--tenancy</c> names: a file or one of our own, which is one tenancy, or a text that makes some.</summary>
internal static class TenancySource
{
    /// <exception cref="TenancyFileException">There is no such tenancy.</exception>
    public static IReadOnlyList<TenancySeed> Load(string source) =>
        source.StartsWith(PlanReader.Scheme, StringComparison.Ordinal)
            ? GeneratedTenancy.Load(source)
            : [TenancyFile.Load(source)];
}
