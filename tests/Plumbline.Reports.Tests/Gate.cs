using Plumbline.Core.Inventories;

namespace Plumbline.Reports.Tests;

/// <summary>A resource for tests.</summary>
internal sealed record Gate : Resource
{
    public required string Label { get; init; }

    public bool? IsClosed { get; init; }

    public override string Name => Label;
}
