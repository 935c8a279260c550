namespace Plumbline.Simulator.Api;

/// <summary>What an operation does.</summary>
internal delegate Answer Behaviour(Call call);
