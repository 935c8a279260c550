namespace Plumbline.Core.Frameworks;

/// <summary>How a requirement is judged.</summary>
public enum Assessment
{
    /// <summary>By what a scan reads, as far as there are rules.</summary>
    Automated,

    /// <summary>By people, who attest it.</summary>
    Manual,
}
