namespace Plumbline.Core.Rules;

/// <summary>How much of a resource is collected.</summary>
public enum Detail
{
    /// <summary>What a list shows of it.</summary>
    Listed,

    /// <summary>All that the API gives of it.</summary>
    Whole,
}
