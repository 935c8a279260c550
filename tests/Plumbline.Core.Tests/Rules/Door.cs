using Plumbline.Core.Inventories;

namespace Plumbline.Core.Tests.Rules;

/// <summary>A resource for tests.</summary>
internal sealed record Door : Resource
{
    public string Label { get; init; } = "door";

    public bool? IsClosed { get; init; }

    public bool IsPainted { get; init; }

    public string? HouseId { get; init; }

    public override string Name => Label;

    public override string? ParentId => HouseId;
}
