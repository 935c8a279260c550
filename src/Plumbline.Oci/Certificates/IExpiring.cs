namespace Plumbline.Oci.Certificates;

/// <summary>What is valid up to a day.</summary>
public interface IExpiring
{
    /// <summary>Null when the API gave none.</summary>
    DateTimeOffset? ValidTo { get; }
}
